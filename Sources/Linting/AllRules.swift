extension LintRule {
  /// Every rule over one note, in order of their files.
  package static let all: [LintRule] = [
    changelogEmptyChange,
    changelogInvalidDate,
    changelogLastReinforcedDisagreement,
    changelogMissing,
    changelogOutOfOrder,
    metadataConfidenceOutOfRange,
    metadataDuplicateTag,
    metadataInvalidDate,
    metadataMalformedCommit,
    metadataMalformedId,
    metadataMissingField,
    metadataNotInVocabulary,
    metadataTitleHeadingDisagreement,
    metadataTrustConfidenceDisagreement,
    metadataUnknownField,
    metadataWrongType,
  ]
}

extension VaultRule {
  /// Every rule over a vault, in order of their files.
  package static let all: [VaultRule] = [
    linksAliasConflict,
    linksAmbiguousTarget,
    linksBrokenBlock,
    linksBrokenHeading,
    linksBrokenWikilink,
    linksDuplicateId,
    metadataCanonicalConflict,
  ]
}
