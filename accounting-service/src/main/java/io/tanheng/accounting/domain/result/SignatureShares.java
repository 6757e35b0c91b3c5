/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.result;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.ChannelSignatures;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourSignatures;
import io.tanheng.contracts.readings.SignatureGrade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How much of an hour rests on signed readings: of each parameter, the share of the minutes of its average that are made of signed
 * readings alone; of the mass, the smallest of these shares.
 */
final class SignatureShares {

    private final Function<HourBlock, List<ChannelHour>> averages;
    private final Set<String> needed;

    /**
     * Shares of an hour.
     *
     * @param averages what the hour's rules make of a block
     * @param needed the parameters the method needs; where empty, every parameter that has an average counts
     */
    SignatureShares(Function<HourBlock, List<ChannelHour>> averages, Set<String> needed) {
        this.averages = averages;
        this.needed = needed;
    }

    /**
     * The shares.
     *
     * @param mass CO2 of the hour in tonnes, where it has any
     */
    HourSignatures of(HourBlock block, Optional<BigDecimal> mass) {
        List<ChannelSignatures> channels = channels(block);
        return new HourSignatures(
                block.frames().size(),
                block.covered(SignatureGrade.SIGNED).cardinality(),
                block.covered(SignatureGrade.SIGNED_AND_STAMPED).cardinality(),
                block.manifests().stream()
                        .mapToInt(manifest -> manifest.elsewhere().size())
                        .sum(),
                channels,
                mass.map(tonnes -> HourSignatures.share(tonnes, channels, ChannelSignatures::signedMinutes)),
                mass.map(tonnes -> HourSignatures.share(tonnes, channels, ChannelSignatures::stampedMinutes)));
    }

    private List<ChannelSignatures> channels(HourBlock block) {
        List<ChannelHour> signed = averages.apply(block.withUncoveredAsSuspect(SignatureGrade.SIGNED));
        List<ChannelHour> stamped = averages.apply(block.withUncoveredAsSuspect(SignatureGrade.SIGNED_AND_STAMPED));
        List<ChannelSignatures> channels = new ArrayList<>();
        for (int channel = 0; channel < signed.size(); channel++) {
            ChannelHour one = signed.get(channel);
            boolean counts = needed.isEmpty() ? one.validMinutes() > 0 : needed.contains(one.parameter());
            if (counts) {
                channels.add(new ChannelSignatures(
                        one.parameter(), one.validMinutes(), covered(one), covered(stamped.get(channel))));
            }
        }
        return channels;
    }

    /** Minutes without a reading that is marked as suspect, which here means one that is not covered. */
    private static int covered(ChannelHour channel) {
        return channel.validMinutes() - channel.suspectMinutes();
    }
}
