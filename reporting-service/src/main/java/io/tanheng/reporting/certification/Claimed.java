/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.evidence.credential.Named;
import io.tanheng.evidence.credential.Performance;
import io.tanheng.reporting.engagement.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A version of what can be claimed, as it was kept. */
sealed interface Claimed permits ClaimedStatement, ClaimedInventory {

    Subject subject();

    int version();

    /** SHA-256 of what it says. */
    String contentDigest();

    /** The year its period ends in. */
    int year();

    /** What is claimed in tonnes; absent where it has no total. */
    Optional<BigDecimal> total();

    /** What it is about, in both languages. */
    String name();

    /**
     * The facility or organisation it is about.
     *
     * @param address of this service
     */
    Named assessed(String address);

    /** By what it was judged. */
    Named criterion(String address);

    /** The figures a certificate attests. */
    List<Performance> figures();
}
