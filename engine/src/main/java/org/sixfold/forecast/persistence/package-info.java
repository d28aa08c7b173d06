/** Work done and work to do, as forecasts read it. */
package org.sixfold.forecast.persistence;
