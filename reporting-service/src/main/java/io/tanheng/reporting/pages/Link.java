/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

/** A name that leads somewhere. */
public record Link(String href, String name, String id) {}
