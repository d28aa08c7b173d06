package org.sixfold.access;

import java.util.Collection;

/** The passwords of users. Names, roles and grids come from {@link UserDirectory}. */
public interface Accounts {

  /** User name of the built-in administrator. */
  String ADMIN = "admin";

  /**
   * Gives all these users the same password, hashed once: for the demo only. Those who have a
   * password keep it.
   */
  void setPasswordForAll(Collection<String> usernames, String password);

  /**
   * At the first start, when nobody has a password, gives one to {@link #ADMIN} and prints it once
   * to the log. Does nothing otherwise.
   */
  void createAdminWithOneTimePassword();
}
