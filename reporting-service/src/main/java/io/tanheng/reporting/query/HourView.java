/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.source.SourceRegistration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of one hour, whole.
 *
 * @param row its line in tables
 * @param shown which version this is
 * @param figures all results of the method
 * @param versions all versions, newest first
 * @param registrationVersion the registration it was computed with
 * @param signed absent where nothing is signed and nothing has to be
 */
public record HourView(
        SourceRegistration registration,
        LocalDate localDay,
        HourRow row,
        VersionRow shown,
        long registrationVersion,
        List<FigureView> figures,
        List<ChannelRow> channels,
        MinuteTable readings,
        List<Conflict> conflicts,
        List<VersionRow> versions,
        List<FrameRow> frames,
        Optional<SignedHour> signed) {}
