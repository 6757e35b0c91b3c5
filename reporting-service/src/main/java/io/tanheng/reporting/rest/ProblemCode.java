/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import java.util.Locale;

/** Everything a request can be answered with instead of what it asked for; the words stand in {@code words/service_*.properties}. */
public enum ProblemCode {
    SOURCE_UNKNOWN(404),
    SOURCE_NOT_READABLE(400),
    HOUR_NOT_READABLE(400),
    HOUR_UNKNOWN(404),
    VERSION_NOT_READABLE(400),
    DATE_NOT_READABLE(400),
    MONTH_NOT_READABLE(400),
    TIME_NOT_READABLE(400),
    NUMBER_NOT_READABLE(400),
    RANGE_MISSING(400),
    RANGE_WRONG(400),
    READING_UNKNOWN(404),
    ORIGINAL_UNKNOWN(404),
    QUARANTINE_UNKNOWN(404),
    QUARANTINE_FILTER_WRONG(400),
    ALREADY_RELEASED(409),
    KAFKA_UNAVAILABLE(503),
    DATABASE_UNAVAILABLE(503),
    PARAMETER_UNKNOWN(404),
    RULE_UNKNOWN(404),
    METHODOLOGY_UNKNOWN(404),
    SITE_NOT_READABLE(400),
    PERIOD_NOT_READABLE(400),
    STATEMENT_FILTER_WRONG(400),
    SITE_WITHOUT_STATEMENTS(404),
    STATEMENT_UNKNOWN(404),
    STATEMENT_VERSION_UNKNOWN(404),
    STATEMENT_PART_UNKNOWN(404),
    INVENTORY_UNKNOWN(404),
    INVENTORY_EMPTY(409),
    INVENTORY_UNSIGNED(400),
    LOG_FILE_UNKNOWN(404),
    NOT_LOGGED_YET(404),
    PACK_DECISION_UNKNOWN(404),
    BODY_MISSING(400),
    BODY_NOT_JSON(400),
    BODY_MEMBER_WRONG(400),
    ENGAGEMENT_UNKNOWN(404),
    CLAIM_EXPECTED(400),
    NOT_POSSIBLE(409),
    CERTIFICATE_UNKNOWN(404),
    PACKAGE_NOT_KEPT(404),
    SM2_KEY_UNKNOWN(404),
    NO_CERTIFICATION_BODY(404),
    ISSUING_NOT_OPEN(403),
    CREDENTIAL_NOT_ISSUED(400),
    TIMESTAMP_UNKNOWN(404),
    NO_TIMESTAMP_AUTHORITY(404),
    LOG_WITHOUT_KEYS(503),
    PACKAGE_HOURS_DIFFER(409),
    PACKAGE_TOO_LARGE(400),
    SEED_NOT_READABLE(400),
    YES_OR_NO_NOT_READABLE(400),
    LANGUAGE_NOT_READABLE(400),
    FORMAT_UNKNOWN(400),
    ADDRESS_UNKNOWN(404),
    METHOD_NOT_ALLOWED(405),
    INTERNAL(500);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The stable code in answers, such as {@code hour-unknown}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
