/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_EXPIRED;
import static io.tanheng.evidence.problem.EvidenceProblem.KEY_NOT_YET_VALID;

import io.tanheng.evidence.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From when to when a key may sign; a signature made then holds for ever.
 *
 * @param from the first moment
 * @param until the first moment after it
 */
public record Validity(Instant from, Instant until) {

    /** For keys whose holder has set no limit. */
    public static final Validity ALWAYS = new Validity(Instant.MIN, Instant.MAX);

    private static final Duration TEN_YEARS = Duration.ofDays(3650);

    public Validity {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A validity ends after it begins, found " + from + " to " + until);
        }
    }

    /** Ten years of 365 days from the begin of the day (UTC), for keys nobody has set another limit for. */
    public static Validity tenYearsFrom(Instant now) {
        Instant from = now.truncatedTo(ChronoUnit.DAYS);
        return new Validity(from, from.plus(TEN_YEARS));
    }

    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** Why a key may not have signed at a moment, if it may not. */
    public Optional<Refusal> objection(String keyName, Instant moment) {
        if (moment.isBefore(from)) {
            return Optional.of(new Refusal(
                    KEY_NOT_YET_VALID,
                    "The key {0} is valid from {1}, and this was signed at {2}. Check the clock of the signer, and whether the"
                            + " key is the right one.",
                    "密钥 {0} 自 {1} 起有效，而签名时间为 {2}。请检查签名方的时钟，以及密钥是否正确。",
                    keyName,
                    from,
                    moment));
        }
        if (!moment.isBefore(until)) {
            return Optional.of(new Refusal(
                    KEY_EXPIRED,
                    "The key {0} was valid until {1}, and this was signed at {2}. Ask for a signature of the key that followed"
                            + " it.",
                    "密钥 {0} 有效期至 {1}，而签名时间为 {2}。请索取后继密钥的签名。",
                    keyName,
                    until,
                    moment));
        }
        return Optional.empty();
    }
}
