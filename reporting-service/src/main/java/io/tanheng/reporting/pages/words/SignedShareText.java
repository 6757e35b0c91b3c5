/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.tanheng.reporting.query.SignedShare;
import java.math.BigDecimal;
import java.util.Optional;

/** Says how much of some tonnes rests on readings their device signed. */
public record SignedShareText(Wording wording) {

    public String of(SignedShare share) {
        HourWords words = wording.words().hour();
        String signed = words.signedShare(
                percent(share.percent()),
                share.signed().value().map(wording.show()::number).orElse("—"));
        return share.stampedPercent()
                .filter(percent -> percent.signum() > 0)
                .map(percent -> signed + wording.show().comma() + words.stampedShare(percent(Optional.of(percent))))
                .orElse(signed);
    }

    private String percent(Optional<BigDecimal> percent) {
        return percent.map(wording.show()::number).orElse("—");
    }
}
