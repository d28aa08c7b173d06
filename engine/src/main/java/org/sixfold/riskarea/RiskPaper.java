package org.sixfold.riskarea;

/**
 * The paper by which a place is, or no longer is, a risk area.
 *
 * @param issuer who issued it
 */
public record RiskPaper(String title, String number, String issuer) {

  /** In one line, as forms cite it: 《title》（number），issuer. */
  public String citation() {
    String quoted = title.startsWith("《") ? title : "《" + title + "》";
    return quoted + "（" + number + "），" + issuer;
  }
}
