/** HTTP of the outbox. */
package org.sixfold.notification.web;
