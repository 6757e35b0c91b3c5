/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How much of an hour rests on readings its device signed.
 *
 * @param frames of the hour
 * @param signedFrames those a verified manifest lists
 * @param stampedFrames those a time-stamped one lists
 * @param elsewhere how many frames manifests list that brought nothing to this hour
 * @param channels the parameters the method needs, or all that sent anything where there is none
 * @param signedMass the hour's CO2 in tonnes times the smallest share of signed minutes; absent where the hour has no mass
 * @param stampedMass the same of time-stamped minutes
 */
public record HourSignatures(
        int frames,
        int signedFrames,
        int stampedFrames,
        int elsewhere,
        List<ChannelSignatures> channels,
        Optional<BigDecimal> signedMass,
        Optional<BigDecimal> stampedMass) {

    public HourSignatures {
        channels = List.copyOf(channels);
    }

    /**
     * The tonnes times the smallest share of covered minutes among the channels: what rests on a reading that is not signed, rests on
     * none. An hour without a valid minute has none, and an hour of which all is covered has all, digit by digit.
     */
    public static BigDecimal share(
            BigDecimal tonnes, List<ChannelSignatures> channels, ToIntFunction<ChannelSignatures> covered) {
        return channels.stream()
                .filter(channel -> channel.validMinutes() > 0)
                .map(channel -> part(tonnes, covered.applyAsInt(channel), channel.validMinutes()))
                .min(Comparator.comparing(BigDecimal::abs))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal part(BigDecimal tonnes, int covered, int of) {
        return covered == of
                ? tonnes
                : tonnes.multiply(BigDecimal.valueOf(covered)).divide(BigDecimal.valueOf(of), MathContext.DECIMAL128);
    }
}
