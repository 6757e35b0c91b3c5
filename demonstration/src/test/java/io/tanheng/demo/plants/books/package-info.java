/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.demo.plants.books;

import org.jspecify.annotations.NullMarked;
