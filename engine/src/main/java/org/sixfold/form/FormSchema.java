package org.sixfold.form;

/**
 * A task form as deployed.
 *
 * @param id kind of the task
 * @param json the {@code .form} file as text, as the page's renderer takes it
 */
public record FormSchema(String id, String json) {}
