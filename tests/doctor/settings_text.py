"""Settings as a site writes them."""

NUMBERS = '[numbers]\nemergency = "999"\nemergency-department = "A&E"\nclinic = "01 234"\nadvice = "111"\n'
WHOLE = f'[clinic]\nname = "Clinic at the Park"\n{NUMBERS}'
"""Seven lines, with everything that the doctor asks for."""
