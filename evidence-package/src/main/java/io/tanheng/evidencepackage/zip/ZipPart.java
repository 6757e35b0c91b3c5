/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.zip;

/**
 * A file in a zip file, as its directory has it.
 *
 * @param begin where its bytes begin
 * @param packed how many they are
 * @param size how many they are unpacked
 */
record ZipPart(String name, boolean deflated, long begin, long packed, long size) {}
