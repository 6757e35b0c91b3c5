/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;

/**
 * A figure over the whole period.
 *
 * @param role total, indicator, allowance or position
 * @param optional whether it is left out where none of its ways applies
 */
public record MethodFigure(
        String code, LocalText name, String role, LocalText roleName, boolean optional, MethodStep step) {}
