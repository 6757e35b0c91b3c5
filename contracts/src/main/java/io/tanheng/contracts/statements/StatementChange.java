/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a version says otherwise than the one before.
 *
 * @param unit the unit of the plan, absent for totals of the site
 * @param code of the line, figure or stack
 * @param difference after less before, where both are there
 */
public record StatementChange(
        Optional<String> unit,
        String code,
        LocalText title,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        Optional<BigDecimal> difference,
        String measuredIn) {}
