/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.ChannelSignatures;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.HourSignatures;
import io.tanheng.contracts.statements.SignedTonnes;
import io.tanheng.reporting.domain.StoredHour;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What of an hour its device signed.
 *
 * @param share of the tonnes; absent where the hour has none
 * @param frames of the hour
 * @param signedFrames those a manifest lists
 * @param stampedFrames those a time-stamped one lists
 * @param elsewhere how many frames manifests list that brought nothing to this hour
 * @param channels minute by minute what averages rest on
 */
public record SignedHour(
        Optional<SignedShare> share,
        int frames,
        int signedFrames,
        int stampedFrames,
        int elsewhere,
        List<ChannelSignatures> channels,
        List<ManifestRow> manifests) {

    static Optional<SignedHour> of(HourEvent event, HourBlock block) {
        return event.signatures().map(signatures -> of(event, signatures, block));
    }

    private static SignedHour of(HourEvent event, HourSignatures signatures, HourBlock block) {
        Optional<BigDecimal> mass = new StoredHour(event).co2Mass().flatMap(HourFigure::value);
        return new SignedHour(
                mass.flatMap(whole -> SignedTonnes.of(signatures).map(part -> SignedShare.of(part, whole))),
                signatures.frames(),
                signatures.signedFrames(),
                signatures.stampedFrames(),
                signatures.elsewhere(),
                signatures.channels(),
                block.manifests().stream().map(ManifestRow::of).toList());
    }
}
