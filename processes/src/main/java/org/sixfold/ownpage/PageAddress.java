package org.sixfold.ownpage;

import org.sixfold.shared.SixfoldProperties;
import org.springframework.stereotype.Component;

/** Where own pages are reached. */
@Component
public class PageAddress {

  private final SixfoldProperties properties;

  PageAddress(SixfoldProperties properties) {
    this.properties = properties;
  }

  /**
   * The address of a page. What stands behind the {@code #} stays in the browser: no server, proxy
   * or log sees it.
   *
   * @param asked where the product was asked, unless its public address is set
   */
  public String of(String token, String asked) {
    return properties.addressOr(asked) + "/own/#" + token;
  }
}
