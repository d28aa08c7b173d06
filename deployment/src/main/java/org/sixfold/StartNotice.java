package org.sixfold;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the product where it is and, in the demo, how to sign in. */
@Component
class StartNotice {

  private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

  private final Environment environment;

  StartNotice(Environment environment) {
    this.environment = environment;
  }

  @EventListener
  void announce(ApplicationReadyEvent ready) {
    if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)) {
      return;
    }
    LOG.info("Sixfold is ready: http://localhost:{}/", web.getWebServer().getPort());
    if (environment.getProperty("sixfold.demo", Boolean.class, false)) {
      LOG.info(
          "Demo sub-district: sign in as a member of the roster, password sixfold"
              + " (see README.md; never use the demo with real people)");
    }
  }
}
