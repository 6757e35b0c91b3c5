/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
}
