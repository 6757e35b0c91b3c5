/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.quarantine;

/** Why a device message went to quarantine; one code per thing a person can do about it. */
public enum QuarantineReason {
    NOT_DECODABLE,
    WRONG_LENGTH,
    WRONG_CHECKSUM,
    UNSUPPORTED_COMMAND,
    UNSUPPORTED_VERSION,
    TIME_NOT_READABLE,
    VALUE_NOT_A_NUMBER,
    UNIT_NOT_KNOWN,
    /** The unit has another dimension than the registered one. */
    UNIT_MISMATCH,
    /** The MQTT topic is not {@code tanheng/v1/organisation/site/source/format}. */
    TOPIC_NOT_READABLE,
    UNKNOWN_SOURCE,
    /** The topic's source is registered with another wire format. */
    FORMAT_MISMATCH,
    /** The frame carries the identity of another device than the one registered for the topic. */
    SOURCE_MISMATCH,
    UNKNOWN_PARAMETER,
    TIME_IN_FUTURE,
    TIME_TOO_OLD,
    TOO_LARGE,
    /** The source must sign each payload. */
    SIGNATURE_MISSING,
    /** A manifest, signed payload or encrypted message in another form than it must have. */
    MANIFEST_MALFORMED,
    /** It is signed or encrypted for another source or format than that of its topic. */
    MANIFEST_OF_OTHER_SOURCE,
    /** The source has no key of that name, or one of another kind. */
    KEY_UNKNOWN,
    /** The key is registered for another time. */
    KEY_NOT_VALID,
    SIGNATURE_WRONG,
    /** The payload is not the one its manifest is about. */
    MANIFEST_MISMATCH,
    TIMESTAMP_WRONG,
    /** No such key, another key, or a changed byte. */
    NOT_DECRYPTABLE,
    /** The number that must never come twice came twice. */
    NONCE_REPEATED
}
