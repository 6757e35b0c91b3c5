/* SPDX-License-Identifier: Apache-2.0 */
/** Style sheets, scripts and icons of the pages, served from addresses that change with their content. */
@NullMarked
package io.tanheng.reporting.pages.assets;

import org.jspecify.annotations.NullMarked;
