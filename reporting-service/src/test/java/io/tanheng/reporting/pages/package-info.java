/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.reporting.pages;

import org.jspecify.annotations.NullMarked;
