/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import java.util.List;

/**
 * A table in one language, ready to be written as any kind of file.
 *
 * @param headings one for each column, with the unit in brackets
 */
public record Table(String title, List<String> headings, List<List<Cell>> rows) {}
