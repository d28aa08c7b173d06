package org.sixfold.casefile;

/**
 * Keyed hashes (HMAC-SHA-256 with the installation's secret) by which a person is found again
 * without searching for the number itself.
 */
public interface MatchKeys {

  /** Key of a document number, cleaned as lists clean it. */
  String ofDocument(String document);

  /** Key of somebody without a document. */
  String ofNameAndPhone(String name, String phone);
}
