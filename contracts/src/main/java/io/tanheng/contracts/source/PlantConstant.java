/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.source;

import java.math.BigDecimal;

/**
 * A constant of the installation that a rule needs, such as the duct area.
 *
 * @param symbol the symbol in the rule, such as {@code F} or {@code K_v}
 * @param origin where the value comes from, such as a survey report with its date
 */
public record PlantConstant(String symbol, BigDecimal amount, String unit, String origin) {}
