/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.evidence.note.VerifierKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody who verifies brings along; each may be empty.
 *
 * @param keys of the log; where there are none, those of the package are taken, and nobody has vouched for them
 * @param checkpoint of the log, kept from an earlier day
 * @param authorities certificates of time stamp authorities
 */
public record Believed(List<VerifierKey> keys, Optional<byte[]> checkpoint, List<X509Certificate> authorities) {

    /** Nothing: the package speaks for itself. */
    public static final Believed NOTHING = new Believed(List.of(), Optional.empty(), List.of());

    public Believed {
        keys = List.copyOf(keys);
        authorities = List.copyOf(authorities);
    }
}
