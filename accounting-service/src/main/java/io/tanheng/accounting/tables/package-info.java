/* SPDX-License-Identifier: Apache-2.0 */
/** Tables people fill in, as CSV and XLSX: reading them, and writing the templates. */
@NullMarked
package io.tanheng.accounting.tables;

import org.jspecify.annotations.NullMarked;
