/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

/** What can be wrong with a registration; one code per thing a person can do about it. */
public enum RegistrationCode {
    BODY_NOT_JSON,
    FIELD_MISSING,
    NOT_A_TEXT,
    NOT_A_NUMBER,
    NOT_A_LIST,
    NOT_AN_OBJECT,
    NAME_NOT_ALLOWED,
    IDENTITY_MISMATCH,
    SECTOR_NOT_KNOWN,
    FORMAT_NOT_KNOWN,
    ZONE_NOT_KNOWN,
    MEASURAND_NOT_KNOWN,
    DEVICE_CODE_MISSING,
    NO_CHANNELS,
    CHANNEL_TWICE,
    CONSTANT_TWICE,
    UNIT_NOT_KNOWN,
    UNIT_OF_OTHER_DIMENSION,
    RANGE_EMPTY,
    METHOD_NOT_KNOWN,
    METHOD_NEED_NOT_MET,
    DEMAND_NOT_KNOWN,
    NO_KEYS,
    KEY_ID_NOT_ALLOWED,
    KEY_TWICE,
    KEY_NOT_READABLE,
    KEY_ALGORITHM_DIFFERS,
    TIME_NOT_READABLE,
    VALIDITY_EMPTY
}
