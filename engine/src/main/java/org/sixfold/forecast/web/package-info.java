/** HTTP of forecasts. */
package org.sixfold.forecast.web;
