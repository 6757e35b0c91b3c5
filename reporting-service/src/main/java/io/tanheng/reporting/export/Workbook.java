/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import java.util.List;

/**
 * The tables of one query object. As XLSX it has a sheet for each and one for the provenance; as CSV it is the first table.
 *
 * @param fileName without ending; letters, digits and hyphens alone
 */
public record Workbook(String fileName, List<Table> tables, List<Fact> provenance) {}
