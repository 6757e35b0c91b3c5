/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import java.util.List;

/**
 * A table in one language, ready to be written as any kind of file.
 *
 * @param headings one for each column, with the unit in brackets
 * @param rows may be read from the database as they are written
 */
public record Table(String title, List<String> headings, Iterable<List<Cell>> rows) {}
