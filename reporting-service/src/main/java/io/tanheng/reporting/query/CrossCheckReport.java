/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.util.List;

/**
 * Both methods of a statement side by side.
 *
 * @param checks one for each unit that is calculated and measured
 */
public record CrossCheckReport(StatementSummary summary, List<CrossCheckView> checks, List<StackView> stacks) {}
