package org.sixfold.seed;

import org.sixfold.access.Accounts;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Seeds before the first request is taken; a bad seed keeps the product from starting. */
@Component
class SeedAtStart implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(SeedAtStart.class);
  private static final int SHOWN = 20;

  private final SeedProperties properties;
  private final SeedLoader loader;
  private final Accounts accounts;

  SeedAtStart(SeedProperties properties, SeedLoader loader, Accounts accounts) {
    this.properties = properties;
    this.loader = loader;
    this.accounts = accounts;
  }

  @Override
  public void afterSingletonsInstantiated() {
    try {
      if (properties.seed() != null) {
        loader.loadSeed(SeedFiles.in(properties.seed()));
      } else if (properties.demo()) {
        loader.loadDemo();
      }
    } catch (ProblemException e) {
      e.errors().stream().limit(SHOWN).forEach(SeedAtStart::show);
      throw new IllegalStateException("the seed is not right: " + e.code(), e);
    }
    accounts.createAdminWithOneTimePassword();
  }

  private static void show(FieldProblem problem) {
    LOG.error("Seed: {} {}", problem.field(), problem.code());
  }
}
