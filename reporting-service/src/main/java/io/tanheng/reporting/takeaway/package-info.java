/* SPDX-License-Identifier: Apache-2.0 */
/** Evidence packages: a statement with everything its figures rest on, to be taken home and checked without us. */
@NullMarked
package io.tanheng.reporting.takeaway;

import org.jspecify.annotations.NullMarked;
