package org.sixfold.rounds;

import java.util.regex.Pattern;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldProperties;
import org.springframework.stereotype.Component;

/** Where a printed sheet of a building is entered. */
@Component
public class SheetAddress {

  /** A number made of the building's name: an address names no place where somebody lives. */
  private static final Pattern SHEET = Pattern.compile("[0-9a-z]{1,16}");

  private final SixfoldProperties properties;

  SheetAddress(SixfoldProperties properties) {
    this.properties = properties;
  }

  /**
   * The page's address.
   *
   * @param asked where the product was asked, unless its public address is set
   * @throws ProblemException 400 {@code request.parameterInvalid}
   */
  public String of(String sheet, String asked) {
    if (!SHEET.matcher(sheet).matches()) {
      throw ProblemException.badRequest("request.parameterInvalid");
    }
    return properties.addressOr(asked) + "/#/paper/" + sheet;
  }
}
