/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

import io.tanheng.contracts.source.LocalText;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A switch as it is shown.
 *
 * @param what what is done when it is on
 * @param lookFor what to look for meanwhile and afterwards
 * @param where the page of the portal where it shows
 * @param possible whether it can be turned here
 * @param since since when it is on, in simulated time
 */
record FaultView(
        String id,
        LocalText title,
        LocalText what,
        LocalText lookFor,
        LocalText whereName,
        URI where,
        boolean possible,
        boolean on,
        Optional<Instant> since) {}
