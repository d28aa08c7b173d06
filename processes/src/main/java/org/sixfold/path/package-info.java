/** The whole way of a case over the contracts of its stages. */
package org.sixfold.path;
