/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.timestamp;

import java.math.BigInteger;
import java.time.Instant;

/**
 * A time stamp that was found right.
 *
 * @param at when the authority saw the data
 * @param imprint by which the data was named
 * @param authority who says so, the subject of its certificate
 * @param policy under which it says so, an object identifier
 * @param serial the number of the time stamp at that authority
 */
public record VerifiedTimestamp(Instant at, Imprint imprint, String authority, String policy, BigInteger serial) {}
