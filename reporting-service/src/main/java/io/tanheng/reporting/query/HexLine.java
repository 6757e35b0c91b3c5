/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

/** Sixteen bytes as a person reads them: offset, hexadecimal, printable characters. */
public record HexLine(int offset, String hexadecimal, String characters) {}
