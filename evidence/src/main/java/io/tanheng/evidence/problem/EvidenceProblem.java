/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.problem;

/** Why evidence is refused; whoever checks many can count these. */
public enum EvidenceProblem {
    /** Bytes that are no hash, no number or no base64 where one is due. */
    NOT_READABLE,
    /** An index that is not in the tree, or sizes that cannot be. */
    OUTSIDE_THE_TREE,
    /** More or fewer hashes than index and size ask for. */
    PROOF_OF_WRONG_LENGTH,
    /** The hashes lead to another root. */
    ROOT_DIFFERS,
    /** A proof file that does not follow its form. */
    PROOF_MALFORMED,

    NOTE_MALFORMED,
    NOTE_TOO_LARGE,
    /** None of the signatures is of a key that is trusted. */
    NO_TRUSTED_SIGNATURE,
    SIGNATURE_WRONG,
    /** Two signatures of the same key on one note. */
    SIGNED_TWICE,
    CHECKPOINT_MALFORMED,
    /** A checkpoint of another log. */
    OTHER_ORIGIN,
    /** Fewer witnesses than the policy asks for. */
    QUORUM_NOT_REACHED,
    /** A witness answered, and did not sign. */
    WITNESS_REFUSES,
    /** A witness has seen a larger tree than the log has. */
    WITNESS_SAW_MORE,

    /** A tile, an entry bundle or a checkpoint that is not there. */
    FILE_MISSING,
    FILE_MALFORMED,
    /** A stored hash differs from the one its entries give. */
    HASH_DIFFERS,
    ENTRY_TOO_LARGE,
    /** Somebody else is writing to the log. */
    LOG_IN_USE,

    KEY_MALFORMED,
    KEY_NOT_FOUND,
    KEY_STORE_NOT_OPENED,
    KEY_NOT_YET_VALID,
    KEY_EXPIRED,

    JSON_MALFORMED,
    JSON_NAME_TWICE,
    JSON_NUMBER_NOT_EXACT,
    JSON_NOT_CANONICAL,

    TIMESTAMP_MALFORMED,
    /** The authority answered, and gave no time stamp. */
    TIMESTAMP_NOT_GRANTED,
    /** The time stamp is of other bytes. */
    TIMESTAMP_OF_OTHER_DATA,
    /** The time stamp answers another request. */
    TIMESTAMP_OF_OTHER_REQUEST,
    TIMESTAMP_SIGNATURE_WRONG,
    TIMESTAMP_AUTHORITY_NOT_TRUSTED,

    CREDENTIAL_MALFORMED,
    /** Signed by what is not taken here, or with a header that asks for more than is understood. */
    CREDENTIAL_ALGORITHM,
    CREDENTIAL_SIGNATURE_WRONG,
    CREDENTIAL_NOT_YET_VALID,
    CREDENTIAL_EXPIRED,
    /** Words whose meaning would have to be fetched. */
    CONTEXT_UNKNOWN,
    /** None of the issuers that are trusted, or a key the issuer does not have. */
    ISSUER_UNKNOWN,
    STATUS_LIST_MALFORMED,
    /** Fewer entries than hide which one is asked for. */
    STATUS_LIST_TOO_SHORT,
    /** An entry the status list does not have. */
    STATUS_LIST_WITHOUT_ENTRY,
    /** A status list that is itself no credential that can be relied on. */
    STATUS_LIST_NOT_VERIFIED,
    /** A status list, and not the one the credential names. */
    STATUS_LIST_OF_OTHER,

    /** What a device signed or encrypted, in another form than it must have. */
    MANIFEST_MALFORMED,

    PRESENTATION_MALFORMED,
    /** A presentation made for another request or for somebody else. */
    PRESENTATION_OF_OTHER_REQUEST
}
