/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.source;

import io.tanheng.telemetry.model.WireFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A source as registered: who it is, how it speaks, what it sends and by which method its hours become tonnes.
 *
 * <p>Every change makes a new version; each sealed hour names the version it was computed with.
 *
 * @param version 1 for the first registration, one more for each change
 * @param siteName name of the site, for people
 * @param sector power, steel or building-materials
 * @param region GB/T 2260 code or ISO 3166 code of where it stands
 * @param deviceCode identity inside the frames (MN in HJ 212), where the format carries one
 * @param zone the zone of the site: device times and every hour, day and month that law counts by
 * @param methodId a stack method of the methodology module, absent when no rule uses the source
 * @param referenceLabel what {@code REFERENCE_CO2_MASS} readings are, for people
 * @param signing the keys its device signs by; absent where it signs nothing
 */
public record SourceRegistration(
        SourceId id,
        long version,
        LocalText name,
        LocalText siteName,
        String sector,
        String region,
        WireFormat format,
        Optional<String> deviceCode,
        ZoneId zone,
        List<Channel> channels,
        Optional<String> methodId,
        List<PlantConstant> constants,
        Optional<LocalText> referenceLabel,
        Instant changedAt,
        String changedBy,
        Optional<DeviceSigning> signing) {

    /** A source whose device signs nothing. */
    public SourceRegistration(
            SourceId id,
            long version,
            LocalText name,
            LocalText siteName,
            String sector,
            String region,
            WireFormat format,
            Optional<String> deviceCode,
            ZoneId zone,
            List<Channel> channels,
            Optional<String> methodId,
            List<PlantConstant> constants,
            Optional<LocalText> referenceLabel,
            Instant changedAt,
            String changedBy) {
        this(
                id,
                version,
                name,
                siteName,
                sector,
                region,
                format,
                deviceCode,
                zone,
                channels,
                methodId,
                constants,
                referenceLabel,
                changedAt,
                changedBy,
                Optional.empty());
    }

    /** The same source with a device that signs. */
    public SourceRegistration with(DeviceSigning keys) {
        return new SourceRegistration(
                id,
                version,
                name,
                siteName,
                sector,
                region,
                format,
                deviceCode,
                zone,
                channels,
                methodId,
                constants,
                referenceLabel,
                changedAt,
                changedBy,
                Optional.of(keys));
    }

    public Optional<Channel> channel(String parameter) {
        return channels.stream()
                .filter(channel -> channel.parameter().equals(parameter))
                .findFirst();
    }
}
