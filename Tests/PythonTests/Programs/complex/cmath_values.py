import cmath
for z in (1 + 2j, -3.5 + 0.25j, 0.001 - 1000j, 1j, -1 + 0j, -1 - 0j, 0.5, 2, 1e-200 + 1e-200j, 720 + 1j):
    for f in (cmath.sqrt, cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.cos, cmath.tan, cmath.asin, cmath.acos,
              cmath.atan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asinh, cmath.acosh, cmath.atanh, cmath.phase, cmath.polar):
        try:
            print(f.__name__, z, f(z))
        except Exception as error:
            print(f.__name__, z, type(error).__name__, error)
# expect: sqrt (1+2j) (1.272019649514069+0.7861513777574233j)
# expect: exp (1+2j) (-1.1312043837568135+2.4717266720048188j)
# expect: log (1+2j) (0.8047189562170503+1.1071487177940904j)
# expect: log10 (1+2j) (0.3494850021680094+0.480828578784234j)
# expect: sin (1+2j) (3.165778513216168+1.9596010414216063j)
# expect: cos (1+2j) (2.0327230070196656-3.0518977991518j)
# expect: tan (1+2j) (0.0338128260798967+1.0147936161466335j)
# expect: asin (1+2j) (0.4270785863924761+1.5285709194809982j)
# expect: acos (1+2j) (1.1437177404024204-1.5285709194809982j)
# expect: atan (1+2j) (1.3389725222944935+0.40235947810852507j)
# expect: sinh (1+2j) (-0.4890562590412937+1.4031192506220405j)
# expect: cosh (1+2j) (-0.64214812471552+1.0686074213827783j)
# expect: tanh (1+2j) (1.16673625724092-0.24345820118572534j)
# expect: asinh (1+2j) (1.4693517443681852+1.063440023577752j)
# expect: acosh (1+2j) (1.5285709194809982+1.1437177404024204j)
# expect: atanh (1+2j) (0.17328679513998632+1.1780972450961724j)
# expect: phase (1+2j) 1.1071487177940904
# expect: polar (1+2j) (2.23606797749979, 1.1071487177940904)
# expect: sqrt (-3.5+0.25j) (0.0667727935036041+1.8720199266974362j)
# expect: exp (-3.5+0.25j) (0.029258619901043496+0.007470952217808493j)
# expect: log (-3.5+0.25j) (1.2553075032491037+3.070285188804503j)
# expect: log10 (-3.5+0.25j) (0.5451731217528341+1.3334079153670793j)
# expect: sin (-3.5+0.25j) (0.3618024162571129-0.23656049336703044j)
# expect: cos (-3.5+0.25j) (-0.9658736947415564-0.08861216384412209j)
# expect: tan (-3.5+0.25j) (-0.34917711671421464+0.2769532234910957j)
# expect: asin (-3.5+0.25j) (-1.4964164836595653+1.927736115849374j)
# expect: acos (-3.5+0.25j) (3.067212810454462-1.927736115849374j)
# expect: atan (-3.5+0.25j) (-1.2937376899731716+0.01878818059483616j)
# expect: sinh (-3.5+0.25j) (-16.028357066719018+4.100182439650617j)
# expect: cosh (-3.5+0.25j) (16.057615686620064-4.092711487432808j)
# expect: tanh (-3.5+0.25j) (-0.9984003950229745+0.000872961101835054j)
# expect: asinh (-3.5+0.25j) (-1.9679838861733177+0.0685847167167022j)
# expect: acosh (-3.5+0.25j) (1.927736115849374+3.067212810454462j)
# expect: atanh (-3.5+0.25j) (-0.2921761663721195+1.548711253172174j)
# expect: phase (-3.5+0.25j) 3.070285188804503
# expect: polar (-3.5+0.25j) (3.5089172119045497, 3.070285188804503)
# expect: sqrt (0.001-1000j) (22.36069095534058-22.360668594660805j)
# expect: exp (0.001-1000j) (0.5629417366502851-0.8277068336501525j)
# expect: log (0.001-1000j) (6.907755278982637-1.5707953267948966j)
# expect: log10 (0.001-1000j) (3.0000000000002167-0.6821877426264387j)
# expect: sin (0.001-1000j) OverflowError math range error
# expect: cos (0.001-1000j) OverflowError math range error
# expect: tan (0.001-1000j) -1j
# expect: asin (0.001-1000j) (9.999995000000416e-07-7.600902709542488j)
# expect: acos (0.001-1000j) (1.5707953267953965+7.600902709542488j)
# expect: atan (0.001-1000j) (1.5707963257948956-0.0010000003333325333j)
# expect: sinh (0.001-1000j) (0.0005623791700205537-0.8268799539718071j)
# expect: cosh (0.001-1000j) (0.5623793574802645-0.0008268796783452662j)
# expect: tanh (0.001-1000j) (0.0031618452334518576-1.4703195067668449j)
# expect: asinh (0.001-1000j) (7.600902209542489-1.5707953267943966j)
# expect: acosh (0.001-1000j) (7.600902709542488-1.5707953267953965j)
# expect: atanh (0.001-1000j) (9.99999e-10-1.5697963271282307j)
# expect: phase (0.001-1000j) -1.5707953267948966
# expect: polar (0.001-1000j) (1000.0000000005, -1.5707953267948966)
# expect: sqrt 1j (0.7071067811865476+0.7071067811865475j)
# expect: exp 1j (0.5403023058681398+0.8414709848078965j)
# expect: log 1j 1.5707963267948966j
# expect: log10 1j 0.6821881769209206j
# expect: sin 1j 1.1752011936438014j
# expect: cos 1j (1.5430806348152437-0j)
# expect: tan 1j 0.7615941559557649j
# expect: asin 1j 0.881373587019543j
# expect: acos 1j (1.5707963267948966-0.881373587019543j)
# expect: atan 1j ValueError math domain error
# expect: sinh 1j 0.8414709848078965j
# expect: cosh 1j (0.5403023058681398+0j)
# expect: tanh 1j 1.5574077246549023j
# expect: asinh 1j 1.5707963267948966j
# expect: acosh 1j (0.881373587019543+1.5707963267948966j)
# expect: atanh 1j 0.7853981633974483j
# expect: phase 1j 1.5707963267948966
# expect: polar 1j (1.0, 1.5707963267948966)
# expect: sqrt (-1+0j) 1j
# expect: exp (-1+0j) (0.36787944117144233+0j)
# expect: log (-1+0j) 3.141592653589793j
# expect: log10 (-1+0j) 1.3643763538418412j
# expect: sin (-1+0j) (-0.8414709848078965+0j)
# expect: cos (-1+0j) (0.5403023058681398+0j)
# expect: tan (-1+0j) (-1.5574077246549023+0j)
# expect: asin (-1+0j) (-1.5707963267948966+0j)
# expect: acos (-1+0j) (3.141592653589793-0j)
# expect: atan (-1+0j) (-0.7853981633974483+0j)
# expect: sinh (-1+0j) (-1.1752011936438014+0j)
# expect: cosh (-1+0j) (1.5430806348152437-0j)
# expect: tanh (-1+0j) (-0.7615941559557649+0j)
# expect: asinh (-1+0j) (-0.881373587019543+0j)
# expect: acosh (-1+0j) 3.141592653589793j
# expect: atanh (-1+0j) ValueError math domain error
# expect: phase (-1+0j) 3.141592653589793
# expect: polar (-1+0j) (1.0, 3.141592653589793)
# expect: sqrt (-1+0j) 1j
# expect: exp (-1+0j) (0.36787944117144233+0j)
# expect: log (-1+0j) 3.141592653589793j
# expect: log10 (-1+0j) 1.3643763538418412j
# expect: sin (-1+0j) (-0.8414709848078965+0j)
# expect: cos (-1+0j) (0.5403023058681398+0j)
# expect: tan (-1+0j) (-1.5574077246549023+0j)
# expect: asin (-1+0j) (-1.5707963267948966+0j)
# expect: acos (-1+0j) (3.141592653589793-0j)
# expect: atan (-1+0j) (-0.7853981633974483+0j)
# expect: sinh (-1+0j) (-1.1752011936438014+0j)
# expect: cosh (-1+0j) (1.5430806348152437-0j)
# expect: tanh (-1+0j) (-0.7615941559557649+0j)
# expect: asinh (-1+0j) (-0.881373587019543+0j)
# expect: acosh (-1+0j) 3.141592653589793j
# expect: atanh (-1+0j) ValueError math domain error
# expect: phase (-1+0j) 3.141592653589793
# expect: polar (-1+0j) (1.0, 3.141592653589793)
# expect: sqrt 0.5 (0.7071067811865476+0j)
# expect: exp 0.5 (1.6487212707001282+0j)
# expect: log 0.5 (-0.6931471805599453+0j)
# expect: log10 0.5 (-0.30102999566398114+0j)
# expect: sin 0.5 (0.479425538604203+0j)
# expect: cos 0.5 (0.8775825618903728-0j)
# expect: tan 0.5 (0.5463024898437905+0j)
# expect: asin 0.5 (0.5235987755982989+0j)
# expect: acos 0.5 (1.0471975511965979-0j)
# expect: atan 0.5 (0.4636476090008061+0j)
# expect: sinh 0.5 (0.5210953054937474+0j)
# expect: cosh 0.5 (1.1276259652063807+0j)
# expect: tanh 0.5 (0.46211715726000974+0j)
# expect: asinh 0.5 (0.48121182505960347+0j)
# expect: acosh 0.5 1.0471975511965979j
# expect: atanh 0.5 (0.5493061443340549+0j)
# expect: phase 0.5 0.0
# expect: polar 0.5 (0.5, 0.0)
# expect: sqrt 2 (1.4142135623730951+0j)
# expect: exp 2 (7.38905609893065+0j)
# expect: log 2 (0.6931471805599453+0j)
# expect: log10 2 (0.30102999566398114+0j)
# expect: sin 2 (0.9092974268256817-0j)
# expect: cos 2 (-0.4161468365471424-0j)
# expect: tan 2 (-2.185039863261519+0j)
# expect: asin 2 (1.5707963267948966+1.3169578969248166j)
# expect: acos 2 -1.3169578969248166j
# expect: atan 2 (1.1071487177940904+0j)
# expect: sinh 2 (3.626860407847019+0j)
# expect: cosh 2 (3.7621956910836314+0j)
# expect: tanh 2 (0.9640275800758169+0j)
# expect: asinh 2 (1.4436354751788103+0j)
# expect: acosh 2 (1.3169578969248166+0j)
# expect: atanh 2 (0.5493061443340549+1.5707963267948966j)
# expect: phase 2 0.0
# expect: polar 2 (2.0, 0.0)
# expect: sqrt (1e-200+1e-200j) (1.09868411346781e-100+4.550898605622273e-101j)
# expect: exp (1e-200+1e-200j) (1+1e-200j)
# expect: log (1e-200+1e-200j) (-460.17044500852916+0.7853981633974483j)
# expect: log10 (1e-200+1e-200j) (-199.849485002168+0.3410940884604603j)
# expect: sin (1e-200+1e-200j) (1e-200+1e-200j)
# expect: cos (1e-200+1e-200j) (1-0j)
# expect: tan (1e-200+1e-200j) (1e-200+1e-200j)
# expect: asin (1e-200+1e-200j) (1e-200+1e-200j)
# expect: acos (1e-200+1e-200j) (1.5707963267948966-1e-200j)
# expect: atan (1e-200+1e-200j) (1e-200+1e-200j)
# expect: sinh (1e-200+1e-200j) (1e-200+1e-200j)
# expect: cosh (1e-200+1e-200j) (1+0j)
# expect: tanh (1e-200+1e-200j) (1e-200+1e-200j)
# expect: asinh (1e-200+1e-200j) (1e-200+1e-200j)
# expect: acosh (1e-200+1e-200j) (1e-200+1.5707963267948966j)
# expect: atanh (1e-200+1e-200j) (1e-200+1e-200j)
# expect: phase (1e-200+1e-200j) 0.7853981633974483
# expect: polar (1e-200+1e-200j) (1.414213562373095e-200, 0.7853981633974483)
# expect: sqrt (720+1j) (26.832822200097677+0.01863389531937419j)
# expect: exp (720+1j) OverflowError math range error
# expect: log (720+1j) (6.579252176515343+0.0013888879958286514j)
# expect: log10 (720+1j) (2.8573329153105727+0.00060318639257005j)
# expect: sin (720+1j) (-0.8395464987245481-0.9860393160955022j)
# expect: cos (720+1j) (-1.2947044149230231+0.6393937070817398j)
# expect: tan (720+1j) (0.21893471005492235+0.869715727379622j)
# expect: asin (720+1j) (1.5694074374594793+7.272398874824645j)
# expect: acos (720+1j) (0.001388889335417328-7.272398874824645j)
# expect: atan (720+1j) (1.5694074414782362+1.9290049035400354e-06j)
# expect: sinh (720+1j) OverflowError math range error
# expect: cosh (720+1j) OverflowError math range error
# expect: tanh (720+1j) (1+0j)
# expect: asinh (720+1j) (7.272399839325235+0.001388886656243851j)
# expect: acosh (720+1j) (7.272398874824645+0.001388889335417328j)
# expect: atanh (720+1j) (0.001388887102762212+1.570794397782551j)
# expect: phase (720+1j) 0.0013888879958286514
# expect: polar (720+1j) (720.0006944441095, 0.0013888879958286514)
print(cmath.rect(2, 1), cmath.rect(1, 0), cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)  # expect: (1.0806046117362795+1.682941969615793j) (1+0j) 3.141592653589793 2.718281828459045 6.283185307179586 inf infj nan nanj
print(cmath.log(8, 2), cmath.log(1j, 10), cmath.isclose(1j, 1j + 1e-12), cmath.isclose(1, 2), cmath.isfinite(1j), cmath.isnan(cmath.nanj), cmath.isinf(cmath.infj))  # expect: (3+0j) 0.6821881769209206j True False True True True
print(cmath.exp(1j * cmath.pi) + 1)  # expect: 1.2246467991473532e-16j
for test in (lambda: cmath.log(0), lambda: cmath.atanh(1), lambda: cmath.sqrt('a'), lambda: cmath.exp([]), lambda: cmath.log(2, 1)):
    try:
        print(test())
    except Exception as error:
        print(type(error).__name__, error)
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: TypeError must be real number, not str
# expect: TypeError must be real number, not list
# expect: ValueError math domain error
