/** Parameters that platforms add to an address when it is shared, and that say nothing of what is shown. */
export const TRACKING =
  /^(utm_\w+|spm|scm|from|share_token|share_from|share_source|isappinstalled|fbclid|gclid|msclkid|wxfrom|sharefrom|tt_from|app_launch|scene|clicktime|enterid)$/i;
