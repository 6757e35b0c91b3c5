/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.methodology.outcome.Sentence;

/** The kinds of problems the W3C gives addresses to (VC Data Model 2.0, 7.1; Bitstring Status List 1.0, 3.5), and two of ours for which it has none. */
public enum ProblemType {
    PARSING_ERROR(ProblemType.DATA_MODEL + "PARSING_ERROR", "Cannot be read", "无法读取"),
    CRYPTOGRAPHIC_SECURITY_ERROR(
            ProblemType.DATA_MODEL + "CRYPTOGRAPHIC_SECURITY_ERROR", "Signature or key not accepted", "签名或密钥不被接受"),
    MALFORMED_VALUE_ERROR(ProblemType.DATA_MODEL + "MALFORMED_VALUE_ERROR", "A value is not as it should be", "取值不合规范"),
    RANGE_ERROR(ProblemType.DATA_MODEL + "RANGE_ERROR", "A value is out of its range", "取值超出范围"),
    STATUS_RETRIEVAL_ERROR(ProblemType.STATUS + "STATUS_RETRIEVAL_ERROR", "Status list not at hand", "没有状态列表"),
    STATUS_VERIFICATION_ERROR(ProblemType.STATUS + "STATUS_VERIFICATION_ERROR", "Status list not accepted", "状态列表不被接受"),
    STATUS_LIST_LENGTH_ERROR(ProblemType.STATUS + "STATUS_LIST_LENGTH_ERROR", "Status list too short", "状态列表过短"),
    REVOKED("urn:tanheng:problem:credential-revoked", "Revoked", "已撤销"),
    SUSPENDED("urn:tanheng:problem:credential-suspended", "Suspended", "已暂停");

    private static final String DATA_MODEL = "https://www.w3.org/TR/vc-data-model#";
    private static final String STATUS = "https://www.w3.org/ns/credentials/status-list#";

    private final String address;
    private final String english;
    private final String chinese;

    ProblemType(String address, String english, String chinese) {
        this.address = address;
        this.english = english;
        this.chinese = chinese;
    }

    public String address() {
        return address;
    }

    public Sentence title() {
        return new Sentence(english, chinese);
    }
}
