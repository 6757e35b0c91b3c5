/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import java.time.Instant;
import java.util.Optional;

/**
 * A signature that was found right.
 *
 * @param at when it was made, where the signature itself says so
 */
public record VerifiedSignature(VerifierKey key, Optional<Instant> at) {}
