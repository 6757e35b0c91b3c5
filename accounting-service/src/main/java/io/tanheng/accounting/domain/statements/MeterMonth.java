/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.plan.PlanMeter;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a belt scale or meter sent in a month: the sum of the mean rates of its hours, each times one hour.
 *
 * @param rateUnit the unit it is registered with, such as {@code t/h}
 * @param sum of the hourly means in that unit
 * @param hoursAsked hours of the month up to the day looked at
 * @param hoursCovered hours with a mean
 * @param digest SHA-256 over the digests of the hour blocks in order, lower-case hexadecimal
 */
public record MeterMonth(
        PlanMeter meter,
        YearMonth month,
        String rateUnit,
        BigDecimal sum,
        int hoursAsked,
        int hoursCovered,
        String digest) {

    public boolean complete() {
        return hoursCovered == hoursAsked;
    }
}
