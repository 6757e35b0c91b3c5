/* SPDX-License-Identifier: Apache-2.0 */
/** The pages in a real browser, on services that run as they are shipped. */
@org.jspecify.annotations.NullMarked
package io.tanheng.reporting.pages;
