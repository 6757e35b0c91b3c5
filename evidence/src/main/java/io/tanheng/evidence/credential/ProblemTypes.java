/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.problem.EvidenceProblem;

/** Under which kind of the W3C each of our reasons falls. */
final class ProblemTypes {

    private ProblemTypes() {}

    static ProblemType of(EvidenceProblem problem) {
        return switch (problem) {
            case JSON_MALFORMED, JSON_NAME_TWICE, JSON_NOT_CANONICAL, NOT_READABLE -> ProblemType.PARSING_ERROR;
            case CREDENTIAL_ALGORITHM,
                    CREDENTIAL_SIGNATURE_WRONG,
                    ISSUER_UNKNOWN,
                    PRESENTATION_OF_OTHER_REQUEST,
                    KEY_MALFORMED,
                    KEY_NOT_FOUND,
                    KEY_STORE_NOT_OPENED,
                    KEY_NOT_YET_VALID,
                    KEY_EXPIRED,
                    SIGNATURE_WRONG,
                    SIGNED_TWICE,
                    NO_TRUSTED_SIGNATURE,
                    QUORUM_NOT_REACHED,
                    WITNESS_REFUSES,
                    WITNESS_SAW_MORE,
                    TIMESTAMP_NOT_GRANTED,
                    TIMESTAMP_OF_OTHER_DATA,
                    TIMESTAMP_OF_OTHER_REQUEST,
                    TIMESTAMP_SIGNATURE_WRONG,
                    TIMESTAMP_AUTHORITY_NOT_TRUSTED,
                    ROOT_DIFFERS,
                    HASH_DIFFERS -> ProblemType.CRYPTOGRAPHIC_SECURITY_ERROR;
            case CREDENTIAL_MALFORMED,
                    CONTEXT_UNKNOWN,
                    PRESENTATION_MALFORMED,
                    STATUS_LIST_MALFORMED,
                    PROOF_MALFORMED,
                    NOTE_MALFORMED,
                    CHECKPOINT_MALFORMED,
                    OTHER_ORIGIN,
                    FILE_MISSING,
                    FILE_MALFORMED,
                    LOG_IN_USE,
                    MANIFEST_MALFORMED,
                    TIMESTAMP_MALFORMED -> ProblemType.MALFORMED_VALUE_ERROR;
            case CREDENTIAL_NOT_YET_VALID,
                    CREDENTIAL_EXPIRED,
                    JSON_NUMBER_NOT_EXACT,
                    STATUS_LIST_WITHOUT_ENTRY,
                    OUTSIDE_THE_TREE,
                    PROOF_OF_WRONG_LENGTH,
                    NOTE_TOO_LARGE,
                    ENTRY_TOO_LARGE -> ProblemType.RANGE_ERROR;
            case STATUS_LIST_NOT_VERIFIED, STATUS_LIST_OF_OTHER -> ProblemType.STATUS_VERIFICATION_ERROR;
            case STATUS_LIST_TOO_SHORT -> ProblemType.STATUS_LIST_LENGTH_ERROR;
        };
    }
}
