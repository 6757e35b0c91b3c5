/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

/**
 * Files somebody submits as a version of a pack.
 *
 * @param name of the file
 * @param note what is new in it
 * @param file a YAML file or a ZIP archive
 */
public record PackUpload(String organisation, String pack, String submittedBy, String note, String name, byte[] file) {}
