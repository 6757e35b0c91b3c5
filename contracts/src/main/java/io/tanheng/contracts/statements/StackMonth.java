/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import java.math.BigDecimal;
import java.time.YearMonth;

/** One month of a stack: CO2 in tonnes of the hours that have a figure. */
public record StackMonth(YearMonth month, BigDecimal tonnes, StackHours hours) {}
