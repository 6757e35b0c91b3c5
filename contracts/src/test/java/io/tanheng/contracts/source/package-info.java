@NullMarked
package io.tanheng.contracts.source;

import org.jspecify.annotations.NullMarked;
