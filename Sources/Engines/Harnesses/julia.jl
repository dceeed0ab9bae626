# Runs the blocks of one page under Julia for Assay. Standard input: for each block a session name and the code as
# netstrings. Standard output: records as Transcript.swift reads them.
module AssayHarness

field(text) = string("s", ncodeunits(text), ":", text)

function netstrings(data)
    fields = String[]
    position = 1
    while position <= length(data)
        colon = findnext(==(UInt8(':')), data, position)
        count = parse(Int, String(data[position:colon-1]))
        push!(fields, String(data[colon+1:colon+count]))
        position = colon + count + 2
    end
    fields
end

function run()
    fields = netstrings(read(stdin))
    channel = stdout
    print(channel, "V", field("Julia $VERSION"))
    sessions = Dict{String,Module}()
    for index in 0:(length(fields)÷2-1)
        space = get!(() -> Module(Symbol("Session", index)), sessions, fields[2index+1])
        outcome = "R"
        path, file = mktemp()
        redirect_stdout(file) do
            try
                Base.include_string(space, fields[2index+2], "block $index")
            catch failure
                inner = failure isa LoadError ? failure.error : failure
                outcome = string("Y", field(string(nameof(typeof(inner)))), field(sprint(showerror, inner)))
            end
        end
        close(file)
        for line in eachline(path)
            print(channel, "L", field(line))
        end
        print(channel, "B", index, ";", outcome)
    end
end

end

AssayHarness.run()
