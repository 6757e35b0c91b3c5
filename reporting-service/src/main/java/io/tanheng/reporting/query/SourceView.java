/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One source: what it sends now, what it has emitted, how it was registered.
 *
 * @param firstHour first hour known
 * @param lastHour newest sealed hour
 * @param registered whether it is still on the register
 * @param registrations all versions seen, newest first
 */
public record SourceView(
        OverviewSource overview,
        List<ChannelNow> channels,
        Optional<Instant> firstHour,
        Optional<Instant> lastHour,
        boolean registered,
        List<RegistrationChange> registrations) {}
